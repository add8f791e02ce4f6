import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page, PageScreenshotOptions } from 'playwright-core';
import { chromium, selectors } from 'playwright-core';
import type { Demo } from './demo';
import { ARTIFACTS } from './paths';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium that the environment variable CHROMIUM names, or else the one of the system. */
export async function openBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM ?? USUAL_PLACES.find((path) => existsSync(path));
	if (!executablePath)
		throw new Error('Install Chromium, or set CHROMIUM to the path of a Chromium or Chrome.');
	selectors.setTestIdAttribute('data-test-id');
	return await chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--disable-background-networking',
			'--disable-sync',
		],
	});
}

/** A page of n8n after logging in by its form. */
export async function logIn(browser: Browser, { n8nUrl, email, password }: Demo): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
	const page = await context.newPage();
	await page.goto(`${n8nUrl}/signin`);
	await page.locator('input[type=email]').fill(email);
	await page.locator('input[type=password]').fill(password);
	await page.locator('input[type=password]').press('Enter');
	await page.getByTestId('project-tabs').waitFor();
	return page;
}

/** What n8n marks on the canvas and in panels: nodes that it does not know, and nodes and parameters that lack something. */
export const marks = (page: Page): Locator =>
	page.locator(
		'[data-test-id=node-not-installed], [data-test-id=node-issues], [data-test-id=parameter-issues]',
	);

/** The nodes on the canvas of a workflow, once they are drawn. */
export async function openWorkflow(page: Page, url: string): Promise<Locator> {
	await page.goto(url);
	const nodes = page.getByTestId('canvas-node');
	await nodes.first().waitFor();
	return nodes;
}

export const nodeOnCanvas = (page: Page, name: string): Locator =>
	page.locator(`[data-test-id=canvas-node][data-node-name="${name}"]`);

/** How many items went from one node to another, as the canvas says it, e.g. `8 items`. */
export const itemsBetween = (page: Page, from: string, to: string): Locator =>
	page.locator(`[data-test-id=edge-label][data-source-node-name="${from}"][data-target-node-name="${to}"]`);

/** Opens a node's panel for some work on it. */
export async function inPanel<T>(page: Page, name: string, work: (panel: Locator) => Promise<T>): Promise<T> {
	await nodeOnCanvas(page, name).dblclick();
	const panel = page.getByTestId('ndv');
	await panel.getByTestId('node-parameters').waitFor();
	const result = await work(panel);
	await panel.getByTestId('ndv-close-button').click();
	await panel.waitFor({ state: 'hidden' });
	return result;
}

/** Saves a screenshot among the artifacts, of the whole window unless told otherwise. */
export async function picture(page: Page, name: string, options: PageScreenshotOptions = {}): Promise<void> {
	mkdirSync(ARTIFACTS, { recursive: true });
	await page.screenshot({ path: join(ARTIFACTS, `${name}.png`), animations: 'disabled', ...options });
}

/** What stands over the canvas and says nothing about the workflow. */
const OVER_THE_CANVAS =
	'.tab-bar-container, .vue-flow__panel, [data-test-id=canvas-wrapper] > :not(:has([data-test-id=canvas]))';

/** The drawing of a workflow alone, with room for the names under its nodes. */
export async function pictureOfCanvas(page: Page, name: string): Promise<void> {
	const nodes = await page.locator('.vue-flow__node').all();
	const boxes = (await Promise.all(nodes.map(async (node) => await node.boundingBox()))).filter(
		(box) => box !== null,
	);
	const x = Math.min(...boxes.map((box) => box.x)) - 64;
	const y = Math.min(...boxes.map((box) => box.y)) - 24;
	const width = Math.max(...boxes.map((box) => box.x + box.width)) + 96 - x;
	const height = Math.max(...boxes.map((box) => box.y + box.height)) + 72 - y;
	await picture(page, name, {
		clip: { x, y, width, height },
		style: `${OVER_THE_CANVAS} { visibility: hidden }`,
	});
}
