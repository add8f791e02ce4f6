import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
	Icon,
} from 'n8n-workflow';

export class WhatsAppCloudApi implements ICredentialType {
	name = 'whatsAppCloudApi';

	displayName = 'WhatsApp Cloud API';

	icon: Icon = { light: 'file:whatsAppCloudApi.svg', dark: 'file:whatsAppCloudApi.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-whatsapp-opt-out/n8n-nodes-whatsapp-opt-out/blob/main/docs/credentials.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'A permanent system user token with whatsapp_business_messaging and whatsapp_business_management. In Meta Business Suite: Settings > Users > System Users > Generate Token.',
		},
		{
			displayName: 'Phone Number ID',
			name: 'phoneNumberId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 106540352242922',
			description:
				'The ID of the business number that confirmations are sent from, not the number itself. Meta App Dashboard: WhatsApp > API Setup.',
		},
		{
			displayName: 'Business Account ID',
			name: 'businessAccountId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 102290129340398',
			description:
				'The WhatsApp Business Account ID, shown beside the phone number ID. Needed by the trigger.',
		},
		{
			displayName: 'App ID',
			name: 'appId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 1043254767890123',
			description:
				'Meta App Dashboard: App Settings > Basic. Needed by the trigger to register its webhook by itself.',
		},
		{
			displayName: 'App Secret',
			name: 'appSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Meta App Dashboard: App Settings > Basic. Needed by the trigger: it proves that a webhook really comes from WhatsApp.',
		},
		{
			displayName: 'API Version',
			name: 'apiVersion',
			type: 'string',
			default: 'v25.0',
			required: true,
			description: 'Version of Meta’s Graph API',
		},
		{
			displayName: 'API Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://graph.facebook.com',
			required: true,
			description: 'Change it only to go through a proxy or to a simulator',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '=Bearer {{$credentials.accessToken}}' } },
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl}}/{{$credentials.apiVersion}}',
			url: '=/{{$credentials.phoneNumberId}}',
			qs: { fields: 'id,display_phone_number,verified_name' },
		},
	};
}
