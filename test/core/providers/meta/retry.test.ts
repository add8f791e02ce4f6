import { retryDelayMs } from '../../../../core/providers';

const delaysOf = (code: string) => {
	const delays: number[] = [];
	for (let attempt = 0; ; attempt++) {
		const delay = retryDelayMs(code, attempt);
		if (delay === undefined) return delays;
		delays.push(delay);
	}
};

test.each<[string, number[]]>([
	['131056', [1000, 4000, 16000]],
	['130429', [1000, 2000, 4000]],
	['80007', [1000, 2000, 4000]],
	['131000', [1000, 2000, 4000]],
	['http_0', [1000, 2000, 4000]],
	['http_429', [1000, 2000, 4000]],
	['http_503', [1000, 2000, 4000]],
	['999999', [1000, 2000, 4000]],
	['131050', []],
	['131049', []],
	['131048', []],
	['131047', []],
	['190', []],
	['200', []],
	['100', []],
	['http_200', []],
	['http_401', []],
	['http_404', []],
])('%s waits %j', (code, delays) => {
	expect(delaysOf(code)).toEqual(delays);
	expect(delays.reduce((sum, delay) => sum + delay, 0)).toBeLessThanOrEqual(25_000);
});

test.each([-1, 0.5, 3, NaN, Infinity])('attempt %s is none', (attempt) => {
	expect(retryDelayMs('131056', attempt)).toBeUndefined();
});
