// Quick tests first, since the first failure ends a mutant's run. Tests that take seconds are left out: those of the bundled
// FAQ, which start Pandoc, and of an FAQ with 10,000 entries.

import '../../tests/answer/verdict.test';
import '../../tests/answer/asked_language.test';
import '../../tests/answer/private_card.test';
import '../../tests/answer/compose.test';
import '../../tests/answer/disarm.test';
import '../../tests/answer/faq_loader.test';
import '../../tests/search/best_of.test';
import '../../tests/faq/calibration.test';
import '../../tests/indexing/collect.test';
import '../../tests/search/compounds.test';
import '../../tests/search/edit_distance.test';
import '../../tests/indexing/stop_words.test';
import '../../tests/search/fuzzy.test';
import '../../tests/indexing/postings.test';
import '../../tests/indexing/prune.test';
import '../../tests/search/similarity.test';
import '../../tests/search/spelling.test';
import '../../tests/text/phrases.test';
import '../../tests/search/search.test';
import '../../tests/search/queries.test';
import '../../tests/search/features.test';
import '../../tests/search/ranking.test';
import '../../tests/search/highlight.test';
import '../../tests/indexing/common_synonyms.test';
import '../../tests/indexing/slices.test';
import '../../tests/answer/nobody_notified.test';
import '../../tests/search/hostile_queries.test';
import '../../tests/search/properties.test';
