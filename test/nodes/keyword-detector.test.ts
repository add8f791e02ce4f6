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
