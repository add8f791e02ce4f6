import type { IDataObject } from 'n8n-workflow';
import { KeywordDetector } from '../../nodes/KeywordDetector/KeywordDetector.node';
import { runNode } from '../harness/run';

const OUTPUTS = ['opt_out', 'opt_in', 'help', 'other'];

const detect = async (
	items: IDataObject[],
	parameters: IDataObject = {},
	onError?: 'continueRegularOutput',
) => await runNode(new KeywordDetector(), { textField: '', options: {}, ...parameters }, items, { onError });

const value = (message: IDataObject): IDataObject => ({
	messaging_product: 'whatsapp',
	metadata: { display_phone_number: '34600111222', phone_number_id: '1' },
	contacts: [{ wa_id: '34600999888' }],
	messages: [{ from: '34600999888', id: 'wamid.1', timestamp: '1793000000', ...message }],
});

const text = (body: string) => value({ type: 'text', text: { body } });
const envelope = (inner: IDataObject) => ({
	object: 'whatsapp_business_account',
	entry: [{ id: '1', changes: [{ field: 'messages', value: inner }] }],
});

describe('Keyword Detector', () => {
	test.each<[string, IDataObject, string, IDataObject]>([
		[
			'n8n’s own WhatsApp Trigger',
			{ ...text('Baja'), field: 'messages' },
			'opt_out',
			{ phone: '+34600999888', eventId: 'wamid.1' },
		],
		['a raw body', envelope(text('STOP')), 'opt_out', { phone: '+34600999888', provider: 'meta' }],
		['a Webhook node', { headers: {}, params: {}, query: {}, body: envelope(text('START')) }, 'opt_in', {}],
		[
			'a button',
			{ ...value({ type: 'button', button: { payload: 'x', text: 'Stop promotions' } }), field: 'messages' },
			'opt_out',
			{ source: 'button' },
		],
		[
			'Twilio',
			{
				body: { From: 'whatsapp:+34600999888', To: 'whatsapp:+34600111222', Body: 'stop', MessageSid: 'SM1' },
			},
			'opt_out',
			{ phone: '+34600999888', messageId: 'SM1' },
		],
		[
			'WAHA',
			{
				event: 'message',
				payload: { id: 'm1', from: '34600999888@c.us', body: 'STOP', fromMe: false, timestamp: 1793000000 },
			},
			'opt_out',
			{ phone: '+34600999888', occurredAt: '2026-10-26T07:33:20.000Z' },
		],
		[
			'WAHA, our own message',
			{ payload: { id: 'm1', from: '34600999888@c.us', body: 'STOP', fromMe: true } },
			'other',
			{},
		],
		['a row of a sheet', { Phone: '+34600999888', Message: 'Unsubscribe' }, 'other', {}],
		[
			'a row with a usual field',
			{ phone: '+34600999888', text: 'Unsubscribe' },
			'opt_out',
			{ phone: '+34600999888' },
		],
		['help', { text: 'HELP' }, 'help', {}],
		['chat', { text: 'can I return shoes?' }, 'other', {}],
		['nothing at all', {}, 'other', {}],
		['a number as text', { text: 12345 }, 'other', {}],
		[
			'our trigger’s native stop',
			{ consent: { intent: 'opt_out', source: 'native', phone: '+34600999888' } },
			'opt_out',
			{ source: 'native' },
		],
	])('understands %s', async (_, item, intent, consent) => {
		const { outputs, error } = await detect([item]);
		expect(error).toBeUndefined();
		const output = OUTPUTS.indexOf(intent);
		expect(outputs.map((items) => items.length)).toEqual(
			OUTPUTS.map((__, index) => (index === output ? 1 : 0)),
		);
		expect(outputs[output][0].json).toMatchObject({ ...item, consent });
	});

	test('one body with several messages becomes several items of the same origin', async () => {
		const inner = text('STOP');
		(inner.messages as IDataObject[]).push({
			from: '34600111333',
			id: 'wamid.2',
			timestamp: '1793000001',
			type: 'text',
			text: { body: 'hi' },
		});
		const { outputs } = await detect([{ text: 'START' }, envelope(inner)]);
		expect(outputs.map((items) => items.length)).toEqual([1, 1, 0, 1]);
		expect(outputs[0][0].pairedItem).toEqual({ item: 1 });
	});

	test('a contact’s id is not taken for a message’s: the second stop must not look like the first', async () => {
		const { outputs } = await detect([{ id: '42', phone: '+34600999888', text: 'stop' }]);
		expect(outputs[0][0].json.consent).not.toHaveProperty('eventId');
	});

	test('the named field decides', async () => {
		const { outputs } = await detect([{ text: 'STOP', data: { answer: 'hello' } }], {
			textField: 'data.answer',
		});
		expect(outputs.map((items) => items.length)).toEqual([0, 0, 0, 1]);
	});

	test('own words and ignored words', async () => {
		const options = {
			optOutWords: 'adiós promos; no more',
			optInWords: 'deals please',
			ignoreWords: 'cancel',
		};
		const items = ['Adios promos', 'deals please!', 'CANCEL'].map((words) => ({ text: words }));
		const { outputs } = await detect(items, { options });
		expect(outputs.map((output) => output.length)).toEqual([1, 1, 0, 1]);
	});

	test.each<[string, string, IDataObject, number]>([
		[
			'an own stop phrase within a message',
			'ok I leave the club today',
			{ optOutPhrases: 'leave the club' },
			0,
		],
		['an own start phrase', 'back to the vip club please', { optInPhrases: 'back to the vip club' }, 1],
		[
			'one that is negated',
			'I will not come back to the vip club',
			{ optInPhrases: 'back to the vip club' },
			3,
		],
		['one in a question', 'is it back to the vip club?', { optInPhrases: 'back to the vip club' }, 3],
		[
			'one beside a stop',
			'stop. back to the vip club, unsubscribe me',
			{ optInPhrases: 'back to the vip club' },
			0,
		],
		['an own help word', 'concierge', { helpWords: 'concierge' }, 2],
		['an own help phrase', 'I want to talk to a human now', { helpPhrases: 'talk to a human' }, 2],
		['a sentence', 'please take me off that list of yours', {}, 0],
		[
			'a sentence where only whole messages count',
			'please take me off that list of yours',
			{ wholeMessages: true },
			3,
		],
		['STOP where only whole messages count', 'Stop!', { wholeMessages: true }, 0],
		['a language that is not chosen', 'no me manden más mensajes', { languages: ['de'] }, 3],
		['STOP whatever the language', 'stop', { languages: ['de'] }, 0],
		['an unclear stop', 'how do I unsubscribe?', {}, 0],
		['an unclear stop below the minimum', 'how do I unsubscribe?', { minimumConfidence: 0.8 }, 3],
		['an unclear stop to review', 'how do I unsubscribe?', { minimumConfidence: 0.8, review: true }, 4],
		['fewer messages to review', 'send me fewer messages', { review: true }, 4],
		['a stop with review on', 'STOP', { minimumConfidence: 0.95, review: true }, 0],
		['chat with review on', 'thanks!', { review: true }, 3],
	])('%s', async (_, message, options, output) => {
		const { outputs, error } = await detect([{ text: message }], { options });
		expect(error).toBeUndefined();
		expect(outputs.findIndex((items) => items.length > 0)).toBe(output);
	});

	test('an unclear start leaves no consent behind', async () => {
		const { outputs } = await detect([{ consent: { words: 'resubscrbe', source: 'keyword' } }], {
			options: { minimumConfidence: 0.9, review: true },
		});
		expect(outputs[4][0].json.consent).toMatchObject({ intent: 'other', confidence: 0.8 });
	});

	test('a preview says what would happen and passes nothing on', async () => {
		const samples = 'STOP\n\nplease do not send me any more of your promos\nhow do I unsubscribe?\nyes';
		const options = { minimumConfidence: 0.8, review: true };
		const { outputs } = await detect([{ text: 'STOP' }], { operation: 'preview', samples, options });
		expect(outputs.map((items) => items.length)).toEqual([0, 0, 0, 0, 0, 4]);
		expect(outputs[5].map(({ json }) => json)).toMatchObject([
			{ message: 'STOP', output: 'Opt-Out', intent: 'opt_out', rule: 'word', words: 'STOP' },
			{ output: 'Opt-Out', rule: 'sentence', scope: { category: 'marketing' }, language: 'en' },
			{ output: 'Review', rule: 'unclear' },
			{ output: 'Other', intent: 'other', confidence: 0 },
		]);
	});

	test('says so when no message was found', async () => {
		expect((await detect([{ a: 1 }])).hints[0]).toContain('No message was found in any item');
		expect((await detect([{ a: 1 }], { textField: 'txt' })).hints[0]).toContain('No item has text in "txt"');
	});

	test('binary data travels along', async () => {
		const binary = { photo: { data: '', mimeType: 'image/png' } };
		const { outputs } = await runNode(new KeywordDetector(), { textField: '', options: {} }, [
			{ json: { text: 'STOP' }, binary } as never,
		]);
		expect(outputs[0][0].binary).toEqual(binary);
	});
});
