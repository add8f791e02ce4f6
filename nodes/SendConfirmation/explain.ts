/** Why no confirmation was sent, in a marketer's words. */
const EXPLANATIONS: Record<string, string> = {
	native: 'The person used WhatsApp’s own setting, and WhatsApp has confirmed it already',
	send_failure: 'WhatsApp refused a message because the person had stopped it before; they know',
	page: 'The page behind the link has answered the person already',
	not_opt_out: 'Only opt-outs are confirmed; this is something else',
	not_by_person: 'The opt-out did not come from a message of the person, so there is nothing to answer',
	no_whatsapp: 'The person is known by an email address only, which WhatsApp cannot reach',
	already_confirmed: 'The person has been told already',
	window_closed: 'The person wrote more than 24 hours ago; WhatsApp lets no text through after that',
};

export const explainSkip = (reason: string) => EXPLANATIONS[reason] ?? reason;
