import {describe, expect, it} from '@jest/globals';

import {indexAnalyzer, stopWords} from '../../webapp/src/indexing/stop_words';
import {languageFile} from '../../webapp/src/indexing/language_files';
import {languageWords} from '../../webapp/src/indexing/languages';

describe('words that undo', () => {
    // `para` (for) has the stem of `parar` (to stop), `quite` that of `quit`: every question with them would ask for the opposite.
    it.each(['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'])('are in %s no other everyday word by their stem', async (language) => {
        const analyzer = await indexAnalyzer(language);
        const {common = '', general = ''} = languageFile(language) ?? {};
        const everyday = analyzer.analyze([...stopWords(language), common, general].join(' '));
        const {reversers} = languageWords(language, analyzer);
        expect(reversers.length).toBeGreaterThan(3);
        expect(everyday.filter(({term}) => reversers.includes(term)).map(({word}) => word)).toEqual([]);
    });
});
