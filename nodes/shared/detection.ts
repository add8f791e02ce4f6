import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { DetectOptions } from '../../core/intent';

/** How messages are understood, for the nodes that read them. They are entries of an options collection. */
export const detectionOptions: INodeProperties[] = [
	{
		displayName: 'Ignored Words',
		name: 'ignoreWords',
		type: 'string',
		default: '',
		placeholder: 'e.g. cancel, end',
		description:
			'Words that must not count although they usually mean stop or start. Separate them by commas.',
	},
	{
		displayName: 'Own Start Words',
		name: 'optInWords',
		type: 'string',
		default: '',
		placeholder: 'e.g. deals please, vip',
		description: 'Your own words for coming back, as whole messages. Separate them by commas.',
	},
	{
		displayName: 'Own Stop Words',
		name: 'optOutWords',
		type: 'string',
		default: '',
		placeholder: 'e.g. no more deals, leave vip',
		description: 'Your own words for opting out, as whole messages. Separate them by commas.',
	},
];

const words = (value: unknown) =>
	String(value ?? '')
		.split(/[,;\n]/)
		.map((word) => word.trim())
		.filter(Boolean);

export function readDetectionOptions(options: IDataObject): DetectOptions {
	return {
		ignoreWords: words(options.ignoreWords),
		optInWords: words(options.optInWords),
		optOutWords: words(options.optOutWords),
	};
}
