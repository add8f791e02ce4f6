import type { SendReply } from '../types';

export interface MetaErrorExplanation {
	/** What happened, for somebody who has never read the API's documentation. */
	what: string;
	/** What to do about it. */
	mend: string;
}

interface MetaError extends MetaErrorExplanation {
	treatAs: Extract<SendReply, { ok: false }>['treatAs'];
}

type Row = [code: string, treatAs: MetaError['treatAs'], what: string, mend: string];

/**
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
 * Only 131050, its form in the On-Premises API (498) and in Kapso's (docs.kapso.ai, marketing-opt-outs) say that the
 * person does not want these messages; 131049, 131026 and 130472 look like it and do not.
 */
// prettier-ignore
const ROWS: Row[] = [
	['131050', 'opted_out', 'This person has stopped marketing messages from your business in WhatsApp.', 'Leave them out of marketing. Only they can turn it on again, in WhatsApp.'],
	['498', 'opted_out', 'This person has stopped marketing messages from your business in WhatsApp.', 'Leave them out of marketing. Only they can turn it on again, in WhatsApp.'],
	['marketing_preference_stopped', 'opted_out', 'This person has stopped marketing messages from your business in WhatsApp.', 'Leave them out of marketing. Only they can turn it on again, in WhatsApp.'],

	['131047', 'window_closed', 'More than 24 hours have passed since this person last wrote to you.', 'Send an approved template instead of free text.'],

	['131049', 'permanent', 'WhatsApp held the message back: this person gets enough marketing for now, or marketing to their country is paused. They have not opted out.', 'Wait at least 24 hours before you try again; trying sooner makes it worse.'],
	['131026', 'permanent', 'WhatsApp cannot reach this number: it is not on WhatsApp, has an old app or has not accepted the terms. They have not opted out.', 'Check the number, or reach the person another way.'],
	['130472', 'permanent', 'WhatsApp left this person out because they are in one of its experiments. They have not opted out.', 'Nothing to mend. Reach the person another way if it matters.'],
	['131048', 'permanent', 'WhatsApp limits this business number because too many people blocked or reported it.', 'Stop the campaign, and look at the number\'s quality rating in WhatsApp Manager.'],
	['131064', 'permanent', 'Your business has reached its messaging limit.', 'Wait until the limit renews, or ask for a higher one in WhatsApp Manager.'],

	['131056', 'retry', 'Too many messages to the same person in a short time.', 'Leave at least 6 seconds between messages to one person.'],
	['130429', 'retry', 'Too many messages a second from this business number.', 'Send in smaller batches, with a pause in between.'],
	['80007', 'retry', 'Your WhatsApp Business Account has made too many requests.', 'Send in smaller batches, with a pause in between.'],
	['4', 'retry', 'Your Meta app has made too many requests.', 'Send in smaller batches, with a pause in between.'],
	['133016', 'retry', 'The business number was registered or removed too often.', 'Wait, and do not register the number again meanwhile.'],
	['131000', 'retry', 'Something went wrong at WhatsApp.', 'Try again later.'],
	['131016', 'retry', 'WhatsApp is overloaded or down for the moment.', 'Try again later.'],
	['131057', 'retry', 'Your WhatsApp Business Account is under maintenance.', 'Try again later.'],
	['1', 'retry', 'Meta\'s service failed, or the request was not understood.', 'Try again later. If it goes on, check the message.'],
	['2', 'retry', 'Meta\'s service is overloaded or down for the moment.', 'Try again later.'],

	['190', 'credential', 'The access token has expired or is not valid.', 'Make a new token of a system user, and put it into the credential.'],
	['0', 'credential', 'Meta did not accept the access token.', 'Make a new token of a system user, and put it into the credential.'],
	['10', 'credential', 'The access token lacks a permission.', 'Give the system user whatsapp_business_messaging and this business account, then make a new token.'],
	['131005', 'credential', 'The access token lacks a permission.', 'Give the system user whatsapp_business_messaging and this business account, then make a new token.'],

	['368', 'permanent', 'Meta has restricted your account for breaking a policy.', 'Open Business Support Home, and read which policy it was.'],
	['130497', 'permanent', 'Your account may not write to people in this country.', 'Leave this country out.'],
	['131031', 'permanent', 'Your account is locked or restricted.', 'Open Business Support Home, and follow what it asks for.'],
	['131042', 'permanent', 'There is a problem with the payment method.', 'Check billing in WhatsApp Manager.'],
	['131045', 'permanent', 'The certificate of the business number is not right.', 'Register the number again.'],
	['133010', 'permanent', 'The business number is not registered.', 'Register the number with the Cloud API.'],
	['131037', 'permanent', 'The display name of the business number is not approved.', 'Have it approved in WhatsApp Manager.'],
	['131062', 'permanent', 'This call cannot be sent to a business-scoped user ID.', 'Send it to the person\'s phone number.'],
	['131063', 'permanent', 'This marketing template may only be sent through the Marketing Messages API.', 'Send it through that API.'],
	['131021', 'permanent', 'The message was addressed to the business number itself.', 'Check the number you send to.'],
	['131030', 'permanent', 'A test number may only write to numbers on its list.', 'Add the number to the list in the App Dashboard, or use a real business number.'],

	['100', 'permanent', 'A value in the message is not accepted.', 'Check the phone number ID, the number you send to and the template\'s values.'],
	['131008', 'permanent', 'A required value is missing.', 'Check that each variable of the template has a value.'],
	['131009', 'permanent', 'A value in the message is not valid.', 'Check the number you send to and the template\'s values.'],
	['132000', 'permanent', 'The template has more or fewer variables than you filled.', 'Fill each variable of the template, and no more.'],
	['132001', 'permanent', 'There is no approved template with this name in this language.', 'Check the name and the language code in WhatsApp Manager.'],
	['132005', 'permanent', 'The filled template is too long.', 'Use shorter values.'],
	['132007', 'permanent', 'The template\'s content breaks a policy.', 'Change the template, and submit it again.'],
	['132012', 'permanent', 'A variable of the template has the wrong form.', 'Compare the values with the template in WhatsApp Manager.'],
	['132015', 'permanent', 'The template is paused because people disliked it.', 'Improve the template, or use another.'],
	['132016', 'permanent', 'The template is disabled for good because people disliked it.', 'Make a new template with other content.'],
	['131051', 'permanent', 'WhatsApp does not support this type of message.', 'Send another type of message.'],
	['131052', 'permanent', 'The person\'s file could not be downloaded.', 'Ask them to send it again.'],
	['131053', 'permanent', 'The file could not be uploaded.', 'Check the file\'s type and size.'],
	['131060', 'permanent', 'The message is no longer available.', 'Ask the person to send it again.'],
];

const ERRORS = new Map<string, MetaError>(
	ROWS.map(([code, treatAs, what, mend]) => [code, { treatAs, what, mend }]),
);

/** All of 200 to 299 are permissions. */
const isPermission = (code: string) => /^2\d\d$/.test(code);

export function metaError(code: string): MetaError | undefined {
	return ERRORS.get(isPermission(code) ? '10' : code);
}

/** An error code in plain words, for a status or a reply to a send. */
export function explainMetaError(code: string): MetaErrorExplanation | undefined {
	const error = metaError(code);
	return error && { what: error.what, mend: error.mend };
}
