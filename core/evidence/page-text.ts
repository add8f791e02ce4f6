import type { Html } from '../html';
import { html } from '../html';

/** Signs that turn text around or are no text: control characters, and Unicode's directional marks and controls. */
const HIDDEN =
	/([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

/** Text from outside, kept apart from the direction of what is around it. */
export function text(value: string): Html;
export function text(value: string | undefined): Html | undefined;
export function text(value: string | undefined): Html | undefined {
	return value === undefined ? undefined : html`<bdi>${visible(value)}</bdi>`;
}

/** The same without a direction of its own. */
export const visible = (value: string) =>
	value.split(HIDDEN).map((piece, index) => (index % 2 ? sign(piece) : html`${piece}`));

function sign(character: string): Html {
	const codePoint = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	return html`<span class="sign" dir="ltr">U+${codePoint}</span>`;
}
