// Common words that the lists of function words lack: how much, how often, how likely, who and when. They say something, so they
// are no function words, but a query that has one has not misspelled another. Written from general knowledge of each language.

/** By language, with spaces between. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
    de: 'wann wessen warum wieso weshalb woher wohin womit wofür wozu worin worauf wodurch viele vielen vieler mehr mehrere ' +
        'meist meisten weniger wenig wenige etwa ganz schon immer niemals oft selten bereits bitte danke nein kannst könnt ' +
        'konnte konnten sollen sollten müssen müsst darf darfst dürfen möchte möchten werdet wurde wurden worden hätte hätten ' +
        'wäre wären seit wegen trotz außer sowie sowohl weder sobald solange dabei dafür davon daran darauf daraus darin ' +
        'darüber deshalb deswegen daher jedoch trotzdem außerdem heute eigentlich überhaupt irgendwie',
    en: 'much many lot lots less least little several various enough every everyone everybody everything somebody someone ' +
        'something anybody anyone anything nobody nothing none another either neither else whether though although unless since ' +
        'within without upon onto toward towards among across along behind beside besides beyond near per via despite except ' +
        'instead therefore thus hence however just even still yet ever never always often sometimes usually already almost ' +
        'maybe perhaps rather quite really actually simply somehow anyway please thanks okay yes hello whose whenever wherever ' +
        'whatever whichever whoever cant dont wont isnt arent doesnt didnt',
    es: 'jamás alguien cualquiera gracias hola debo',
    fr: 'comment pourquoi quand combien quoi lequel laquelle lesquels lesquelles dont plus moins très trop assez peu beaucoup ' +
        'plusieurs quelque quelques chaque tout tous toute toutes aucun aucune rien personne aussi alors donc car puis ensuite ' +
        'encore déjà jamais toujours souvent parfois peut peux peuvent pouvez pourrait doit dois doivent devez faut fait faire ' +
        'après avant pendant depuis vers chez contre entre sous hors selon malgré sauf lorsque puisque comme afin ainsi ' +
        'cependant merci bonjour oui non ceux celle celles celui',
    it: 'quando mentre molto molta molti molte poco poca pochi poche troppo tanto tanti ancora già mai sempre spesso forse ' +
        'quasi solo soltanto pure oppure però quindi dunque allora poi dopo prima durante senza sopra sotto verso presso ' +
        'secondo ogni ognuno qualche qualcuno qualcosa nessuno nessuna niente nulla alcuni alcune altro altra altri altre posso ' +
        'può possono possiamo devo deve devono dobbiamo grazie ciao',
    nl: 'wanneer waar waarom waarmee waarvoor welke welk hoeveel wiens jouw jullie onze weinig minder meest minst vele enkele ' +
        'sommige elke elk ieder iedereen beide wel nooit vaak soms misschien bijna slechts alleen echter hoewel terwijl zodra ' +
        'binnen buiten tussen sinds tijdens volgens behalve mogen kun moeten zouden zullen graag alstublieft bedankt hallo nee',
    pt: 'quanto quanta quantos quantas onde porque porquê quais cada muita muitos muitas pouco pouca poucos poucas menos ' +
        'bastante demais tão tanto todo toda todos todas tudo algo alguém ninguém algum alguma alguns algumas nenhum nenhuma ' +
        'outro outra outros outras ainda sempre nunca jamais quase talvez apenas então assim portanto porém contudo embora ' +
        'enquanto desde durante contra sob sobre segundo conforme antes posso pode podem podemos devo deve devem obrigado olá ' +
        'sim',
    ru: 'сколько почему откуда очень мало меньше менее каждый каждая каждое всё весь вся некоторые несколько никто ничто нигде ' +
        'также затем поэтому однако хотя пока около среди кроме вместо ради против могу можете могут можем нужно должен должна ' +
        'должны часто редко обычно ещё лишь пожалуйста спасибо какие какого которые который которая которое',
};
