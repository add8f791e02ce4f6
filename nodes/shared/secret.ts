import type {
	IExecuteFunctions,
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { SecretProblem, Secrets } from '../../core/secret';
import { readSecrets } from '../../core/secret';

const CREDENTIAL = 'whatsAppOptOutSecretApi';

const PROBLEMS: Record<SecretProblem, string> = {
	key_id_invalid: 'Key ID has to be 1 to 32 letters, digits, dashes or underscores, e.g. 2026-11',
	secret_too_short: 'the secret has fewer than 32 characters',
	secret_too_simple: 'the secret repeats the same few characters',
	secret_has_spaces: 'the secret has spaces or line breaks in it',
};

const HOW_TO_MEND =
	'Let a password manager make a secret of 32 or more characters without spaces. Earlier Secrets takes entries such as 2025:secret, with spaces between them.';

const inWords = (reason: SecretProblem, isEarlier: boolean) =>
	`${isEarlier ? 'Earlier Secrets' : 'The credential'} cannot be used: ${PROBLEMS[reason]}`;

/** The secrets of the credential that the user chose in the node, if any. */
export async function findSecrets(context: IExecuteFunctions): Promise<Secrets | undefined> {
	if (!context.getNode().credentials?.[CREDENTIAL]) return undefined;
	const reading = readSecrets(await context.getCredentials(CREDENTIAL));
	if (reading.ok) return reading.secrets;
	throw new NodeOperationError(
		context.getNode(),
		`WhatsApp Opt-Out Secret API: ${inWords(reading.reason, reading.isEarlier)}`,
		{ description: `[${reading.reason}] ${HOW_TO_MEND}` },
	);
}

/** Tells in the credential's window whether it can be used. Nothing is sent anywhere. */
export async function testSecret({
	data,
}: ICredentialsDecrypted<ICredentialDataDecryptedObject>): Promise<INodeCredentialTestResult> {
	const reading = readSecrets(data ?? {});
	if (!reading.ok) {
		return { status: 'Error', message: `${inWords(reading.reason, reading.isEarlier)}. ${HOW_TO_MEND}` };
	}
	const earlier = reading.secrets.all.length - 1;
	return {
		status: 'OK',
		message: `The secret can be used${earlier ? `, with ${earlier} earlier ${earlier === 1 ? 'one' : 'ones'}` : ''}. Keep a copy outside n8n.`,
	};
}
