/**
 * Reads the `flatted` format in which n8n hands out execution data: an array of values that name each other by
 * position, written as strings, so that a value may appear twice or contain itself.
 * @throws SyntaxError when the text is not JSON
 */
export function unflatten(text: string): unknown {
	const values: unknown[] = JSON.parse(text);
	const done = new Set<unknown>();
	const resolve = (reference: unknown): unknown =>
		typeof reference === 'string' ? fill(values[Number(reference)]) : reference;
	const fill = (value: unknown): unknown => {
		if (typeof value !== 'object' || value === null || done.has(value)) return value;
		done.add(value);
		const container = value as Record<string, unknown>;
		for (const key of Object.keys(container)) container[key] = resolve(container[key]);
		return value;
	};
	return fill(values[0]);
}
