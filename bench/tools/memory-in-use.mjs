/**
 * Prints how many megabytes an n8n process has in use after a garbage collection: memory-in-use.mjs <inspector port>
 * Run by the demo's own Node, which has WebSocket.
 */
const [, , port] = process.argv;
const [{ webSocketDebuggerUrl }] = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
const socket = new WebSocket(webSocketDebuggerUrl);
await new Promise((resolve) => (socket.onopen = resolve));
let id = 0;
const answers = new Map();
socket.onmessage = ({ data }) => {
	const answer = JSON.parse(data);
	answers.get(answer.id)?.(answer.result);
};
const ask = (method, params = {}) =>
	new Promise((resolve) => {
		answers.set(++id, resolve);
		socket.send(JSON.stringify({ id, method, params }));
	});
await ask('HeapProfiler.enable');
for (let count = 0; count < 3; count++) await ask('HeapProfiler.collectGarbage');
const { result } = await ask('Runtime.evaluate', {
	expression: '(() => { const m = process.memoryUsage(); return m.heapUsed + m.external; })()',
	returnByValue: true,
});
console.log(result.value / 1e6);
socket.close();
