import type { ConsentChange } from '../consent';

/** What is known about a list. Nothing of it names a person once it is summarised. */
export interface Records {
	/** Every change in the history, in any order; a change that is there twice counts once. */
	history: readonly ConsentChange[];
	/** When each change was confirmed, by the change's id. ISO 8601. */
	confirmedAt: ReadonlyMap<string, string>;
	/** What the list says now. */
	list: readonly ConsentChange[];
	/** How many rows of the list name nobody who can be identified. */
	unreadableRows: number;
}

/** How many messages a campaign sent. */
export interface Send {
	campaign: string;
	sent: number;
}

/** How often something was the case. An empty name stands for what is not known. */
export interface Count {
	name: string;
	count: number;
}

export interface DayCount {
	/** YYYY-MM-DD in the report's time zone. */
	day: string;
	optOuts: number;
	returns: number;
}

export interface CampaignCount {
	/** Campaign, or else template. Empty for opt-outs that name neither. */
	name: string;
	optOuts: number;
	/** Left out when nobody told how many messages were sent. */
	sent?: number;
	/** Opt-outs for each hundred messages sent. */
	ratePercent?: number;
	/** Whether the rate is above the threshold. */
	alarm: boolean;
}

/** The numbers of one period. It holds no phone number and no words that a person wrote. */
export interface Report {
	/** ISO 8601, UTC. */
	generatedAt: string;
	period: {
		/** First and last day, both included, YYYY-MM-DD. */
		from: string;
		to: string;
		/** IANA name. */
		timeZone: string;
	};
	/** Stops by people who had not stopped as much already. */
	optOuts: number;
	/** Further stops by people whose earlier one still stood. They are counted nowhere else. */
	repeats: number;
	pauses: number;
	erasures: number;
	/** Stops in the whole history that cannot be put on any day. */
	undated: number;
	byDay: DayCount[];
	/** Opt-outs by how they were made, e.g. `keyword`. A source that is not one of ours has no name. */
	bySource: Count[];
	/** Opt-outs by what was stopped: `all`, `marketing` or `topic:<name>`. */
	byCategory: Count[];
	byChannel: Count[];
	/** Opt-outs by language code. */
	byLanguage: Count[];
	/** Opt-outs by the title of the button that was tapped. */
	byButton: Count[];
	byCampaign: CampaignCount[];
	/** All campaigns whose number of messages is known, taken together. */
	rate?: { optOuts: number; sent: number; ratePercent: number };
	alarmAbovePercent: number;
	/** Whether any campaign is above the threshold. */
	alarm: boolean;
	returns: {
		/** How often somebody's opt-out was lifted. */
		count: number;
		people: number;
		/** Days between the opt-out and the return. */
		medianDays?: number;
	};
	confirmations: {
		sent: number;
		withinFiveMinutes: number;
		/** Seconds between the opt-out and its confirmation. */
		medianSeconds?: number;
	};
	/** People who get no marketing on WhatsApp now, by what they stopped. */
	list: {
		people: number;
		everything: number;
		marketing: number;
		topics: number;
		paused: number;
		erased: number;
		/** Rows that name nobody who can be identified. */
		unreadableRows: number;
	};
}
