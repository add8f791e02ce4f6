import { confirmationText } from '../../../core/confirmation';
import { TEXTS } from '../../../core/confirmation/texts';
import { detectIntent } from '../../../core/intent';

describe.each(TEXTS.map(({ code }) => [code]))('in %s', (language) => {
	it('the word that brings the person back is understood', () => {
		const { returnWord } = confirmationText({ language, category: 'all' });
		expect(detectIntent(returnWord).intent).toBe('opt_in');
		expect(detectIntent(` “${returnWord.toLowerCase()}”. `).intent).toBe('opt_in');
	});

	it.each(['all', 'marketing', 'topic:news'])(
		'the text for %s, sent back whole, asks for nothing',
		(category) => {
			for (const business of [undefined, 'Green Grocer']) {
				expect(detectIntent(confirmationText({ language, category, business }).text).intent).toBe('other');
			}
		},
	);
});
