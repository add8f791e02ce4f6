export type ProviderErrorCode =
	/** The body is not JSON: answer 400, the provider has nothing better to send again. */
	| 'invalid_json'
	/** This version of the package does not speak the provider's language. */
	| 'provider_not_supported';

/** What the providers' functions throw; `code` is stable, the wording is not. */
export class ProviderError extends Error {
	constructor(
		readonly code: ProviderErrorCode,
		message: string,
	) {
		super(message);
		this.name = 'ProviderError';
	}
}
