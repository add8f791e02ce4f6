import { html } from '../html';

/** Explains the page to somebody who sees one for the first time. */
export const READING = html`<dl>
	<dt>Times</dt>
	<dd>
		All times are in UTC. The time at the head of an entry is when the person acted, as WhatsApp or the
		sending system reported it; “Recorded” is when it was written into the list, from where on it counted.
	</dd>
	<dt>Exact words</dt>
	<dd>
		Text in a frame is what the person wrote, or the label of the button they tapped, unchanged. Invisible
		signs that alter how text is displayed are shown as small labels such as <span class="sign">U+202E</span>.
	</dd>
	<dt>What a stop covers</dt>
	<dd>
		A stop of all messages ends marketing and utility messages. A stop of marketing messages ends every topic
		of marketing. One-time codes and replies are messages that the person asked for at that moment. A stop
		ends only by a later act of the person, or by a later entry of a named human with evidence, that covers at
		least as much; at the same moment, the stop counts. A pause ends by itself.
	</dd>
	<dt>Held back</dt>
	<dd>
		An entry of the list cannot be read and may be about this person, so no message goes out until somebody
		has looked at it.
	</dd>
	<dt>Rule and confidence</dt>
	<dd>
		Which rule understood the words as a request, and how certain it was: 100% for an exact match or
		WhatsApp’s own notice.
	</dd>
	<dt>Confirmation</dt>
	<dd>
		The one message that tells the person that their stop is in force. “Within 5 minutes” is measured from the
		person’s act; it is the time within which United States rules presume such a confirmation to be proper (47
		CFR § 64.1200(a)(12)).
	</dd>
	<dt>Identifiers</dt>
	<dd>
		Message IDs are WhatsApp’s own and let the provider find the message. The record ID is made from the
		provider’s event, so the same event is never on record twice.
	</dd>
</dl>`;
