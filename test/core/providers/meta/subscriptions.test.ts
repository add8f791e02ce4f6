import {
	listSubscriptions,
	readSubscriptions,
	subscribe,
	subscribeBusinessAccount,
	unsubscribe,
} from '../../../../core/providers';

const subscription = {
	object: 'whatsapp_business_account',
	callback_url: 'https://n8n.example.com/webhook/a',
	active: true,
};

test.each([
	[listSubscriptions({ appId: '77' }), { method: 'GET', path: '/77/subscriptions' }],
	[
		unsubscribe({ appId: '77' }),
		{ method: 'DELETE', path: '/77/subscriptions', query: { object: 'whatsapp_business_account' } },
	],
	[subscribeBusinessAccount({ businessAccountId: '88' }), { method: 'POST', path: '/88/subscribed_apps' }],
	[
		subscribe({
			appId: '77',
			callbackUrl: 'https://n8n.example.com/webhook/a',
			verifyToken: 'token',
			fields: ['messages', 'user_preferences'],
		}),
		{
			method: 'POST',
			path: '/77/subscriptions',
			form: {
				object: 'whatsapp_business_account',
				callback_url: 'https://n8n.example.com/webhook/a',
				verify_token: 'token',
				fields: 'messages,user_preferences',
				include_values: 'true',
			},
		},
	],
])('a request %#', (request, expected) => {
	expect(request).toEqual(expected);
});

describe('the present subscription', () => {
	test('is found among others', () => {
		const body = {
			data: [
				{ object: 'page', callback_url: 'https://other.example.com' },
				{ ...subscription, fields: [] },
			],
		};
		expect(readSubscriptions(body)).toEqual({
			callbackUrl: subscription.callback_url,
			active: true,
			fields: [],
		});
	});

	test('has its fields as names, however they are listed', () => {
		const fields = ['messages', { name: 'user_preferences', version: 'v25.0' }, null, {}, 7, ''];
		expect(readSubscriptions({ data: [{ ...subscription, fields }] })?.fields).toEqual([
			'messages',
			'user_preferences',
		]);
	});

	test.each([false, undefined, 'true', 1])('is active only if Meta says so: %j', (active) => {
		expect(readSubscriptions({ data: [{ ...subscription, active }] })?.active).toBe(false);
	});

	test.each([
		null,
		[],
		{},
		{ data: {} },
		{ data: [] },
		{ data: [null, 'x', []] },
		{ data: [{ object: 'page' }] },
		{ data: [{ ...subscription, callback_url: '' }] },
		{ error: { code: 190 } },
	])('is missing: %j', (body) => {
		expect(readSubscriptions(body)).toBeUndefined();
	});
});
