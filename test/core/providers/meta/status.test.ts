import { parseMetaBody } from '../../../../core/providers';
import { BSUID, BUSINESS, BUSINESS_ID, PHONE, SENT_AT_ISO, status, statuses, type Json } from './fixtures';

const parseOne = (content: Json) => parseMetaBody(statuses(status(content)))[0];

test('a failed send because the person opted out', () => {
	const raw = status({
		recipient_user_id: BSUID,
		biz_opaque_callback_data: 'row-17',
		errors: [
			{ code: 131050, title: 'This recipient has stopped marketing', error_data: { details: 'stop' } },
		],
	});
	expect(parseMetaBody(statuses(raw))).toEqual([
		{
			kind: 'status_failed_opted_out',
			provider: 'meta',
			eventId: 'wamid.OUT:failed:131050',
			messageId: 'wamid.OUT',
			phone: `+${PHONE}`,
			bsuid: BSUID,
			businessNumber: `+${BUSINESS}`,
			businessNumberId: BUSINESS_ID,
			occurredAt: SENT_AT_ISO,
			errorCode: '131050',
			callbackData: 'row-17',
			raw,
		},
	]);
});

describe('the kind and id of a status', () => {
	test.each<[string, Json, string, string?]>([
		['code only', { errors: [{ code: 131050 }] }, 'status_failed_opted_out', 'wamid.OUT:failed:131050'],
		['code as text', { errors: [{ code: '131050' }] }, 'status_failed_opted_out', 'wamid.OUT:failed:131050'],
		['On-Premises API', { errors: [{ code: 498 }] }, 'status_failed_opted_out', 'wamid.OUT:failed:498'],
		[
			'second of two errors',
			{ errors: [{ code: 131000 }, { code: 131050 }] },
			'status_failed_opted_out',
			'wamid.OUT:failed:131050',
		],
		['marketing cap', { errors: [{ code: 131049 }] }, 'status_other', 'wamid.OUT:failed:131049'],
		['unreachable', { errors: [{ code: 131026 }] }, 'status_other', 'wamid.OUT:failed:131026'],
		['experiment', { errors: [{ code: 130472 }] }, 'status_other', 'wamid.OUT:failed:130472'],
		['spam limit', { errors: [{ code: 131048 }] }, 'status_other', 'wamid.OUT:failed:131048'],
		['window closed', { errors: [{ code: 131047 }] }, 'status_other', 'wamid.OUT:failed:131047'],
		[
			'title that says stop',
			{ errors: [{ code: 131049, title: 'stop 131050' }] },
			'status_other',
			'wamid.OUT:failed:131049',
		],
		[
			'code that only begins so',
			{ errors: [{ code: '131050x' }] },
			'status_other',
			'wamid.OUT:failed:131050x',
		],
		['no errors', {}, 'status_other', 'wamid.OUT:failed'],
		['errors of nothing', { errors: [null, 131050, '131050', {}, []] }, 'status_other', 'wamid.OUT:failed'],
		['errors that are not a list', { errors: { code: 131050 } }, 'status_other', 'wamid.OUT:failed'],
		[
			'not failed',
			{ status: 'delivered', errors: [{ code: 131050 }] },
			'status_other',
			'wamid.OUT:delivered:131050',
		],
		['sent', { status: 'sent' }, 'status_other', 'wamid.OUT:sent'],
		['read', { status: 'read' }, 'status_other', 'wamid.OUT:read'],
		['no id', { id: undefined, errors: [{ code: 131050 }] }, 'status_failed_opted_out', undefined],
	])('%s', (_, content, kind, eventId) => {
		const event = parseOne(content);
		expect([event.kind, event.eventId]).toEqual([kind, eventId]);
	});
});

test.each([undefined, ''])('a recipient known by BSUID only: recipient_id %j', (recipient_id) => {
	const event = parseOne({ recipient_id, recipient_user_id: BSUID, errors: [{ code: 131050 }] });
	expect(event).toMatchObject({ kind: 'status_failed_opted_out', bsuid: BSUID });
	expect(event).not.toHaveProperty('phone');
});

test('a message to a group has one status a participant, and says nothing about consent', () => {
	const group = { recipient_type: 'group', recipient_id: 'group-1', errors: [{ code: 131050 }] };
	const [first, second] = parseMetaBody(
		statuses(
			status({ ...group, recipient_participant_id: PHONE }),
			status({ ...group, recipient_participant_id: '34600000022' }),
		),
	);
	expect(first).toMatchObject({ kind: 'status_other', groupId: 'group-1', phone: `+${PHONE}` });
	expect(first.eventId).not.toBe(second.eventId);
	expect(first.eventId).not.toContain(PHONE);
});
