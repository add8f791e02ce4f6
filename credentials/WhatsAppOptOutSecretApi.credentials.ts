import type { ICredentialType, INodeProperties, Icon } from 'n8n-workflow';

export class WhatsAppOptOutSecretApi implements ICredentialType {
	name = 'whatsAppOptOutSecretApi';

	displayName = 'WhatsApp Opt-Out Secret API';

	icon: Icon = { light: 'file:whatsAppOptOutSecretApi.svg', dark: 'file:whatsAppOptOutSecretApi.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-whatsapp-opt-out/n8n-nodes-whatsapp-opt-out/blob/main/docs/erasure.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Key ID',
			name: 'keyId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 2026-11',
			description:
				'A name for this secret, kept with everything that is made with it. Up to 32 letters, digits, dashes or underscores.',
		},
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'At least 32 characters without spaces; let a password manager make it. Keep a copy outside n8n: without it, erased people can no longer be recognised and every check stops.',
		},
		{
			displayName: 'Earlier Secrets',
			name: 'earlierSecrets',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			placeholder: 'e.g. 2025:secret 2024:secret',
			description:
				'Those used before, as key ID, colon, secret, with spaces between them. Whoever was erased with one of them is recognised by it only.',
		},
	];
}
