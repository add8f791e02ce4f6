import { buildCourtesy, type Courtesy } from './courtesy';
import { languages } from './languages';
import { Lexicon } from './lexicon';

interface Vocabulary {
	lexicon: Lexicon;
	courtesy: Courtesy;
}

let built: Vocabulary | undefined;

/** Everything the languages list, ready to look up; built when it is first needed. */
export function vocabulary(): Vocabulary {
	built ??= { lexicon: new Lexicon(languages), courtesy: buildCourtesy(languages) };
	return built;
}
