// A light stemmer for Korean: cuts particles off nouns, and what follows the noun of a verb: 취소하나요 (do I cancel), 취소를 → 취소.

/** Verb endings in questions and statements; removed repeatedly. */
const ENDINGS = /(?:습니까|습니다|입니까|입니다|나요|까요|세요|네요|군요|어요|아요|해요|에요|예요|인가요|가요|려면|려고|으면|면서|지만|는데|은데|ㄴ데|니까|아서|어서|다면|더니|고|면|서|지|는|죠|야|기|다|요|줘|도)$/u;

/** The noun before 하다 (do) or 되다 (become), whose syllable changes with the ending. */
const DO = /^(.{2,}?)(?:하|했|합|해|되|됐|됩|돼)$/u;
const BARE_DO = /^(.{2,}?)(?:할|한|될|된)(?=(?:수|지|가|다|데)?$)/u;

/** Particles after nouns, the longest first. `의` is left out: it is the last syllable of more nouns (회의, 문의) than it follows as a particle in questions. */
const PARTICLES = /(?:에서는|에서도|에게서|으로는|으로도|까지는|까지도|부터는|이라는|라는|에서|에게|한테|으로|까지|부터|에는|에도|이나|이란|처럼|보다|마다|하고|이랑|은|는|이|가|을|를|에|와|과|로|도|만|랑|란)$/u;

/** Nouns that end like a noun with a particle. */
const WHOLE = /(?:휴가|평가|추가|증가|허가|국가|단가|시가|제도|속도|온도|한도|지도|정도|결과|효과|경로|도로|진로|종이|나이|사이|차이|길이|회사|불만|거래처|사유서|계좌|가이드)$/u;

export function stemmer(word: string): string {
    if (!/^[가-힣]{2,}$/u.test(word)) {
        return word;
    }
    return cutVerb(word) ?? cutParticle(word);
}

/** The stem of a verb; `null` if the word has no verb ending. */
function cutVerb(word: string): string | null {
    let stem = word;
    while (stem.length > 1 && ENDINGS.test(stem) && stem.replace(ENDINGS, '') !== '') {
        stem = stem.replace(ENDINGS, '');
    }
    const noun = DO.exec(stem)?.[1] ?? (stem === word ? null : BARE_DO.exec(stem)?.[1]) ?? null;
    if (noun !== null) {
        return noun;
    }
    return /(?:습니다|습니까|나요|까요|어요|아요|네요|세요|려면|는데|은데)$/u.test(word) ? stem : null;
}

function cutParticle(word: string): string {
    const stem = WHOLE.test(word) ? word : word.replace(PARTICLES, '');
    return stem.length >= 2 ? stem : word;
}
