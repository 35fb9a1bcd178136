// Words as people write them, each asked of a small FAQ: which entry comes first, and whether it may be posted.

import {describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import {entry, open, source} from './support';

type Want = 'answer' | 'shown' | 'not answered';

interface Case {
    readonly language: string;
    readonly questions: readonly string[];

    /** What is typed, the number of the entry that comes first, and what becomes of it; `shown` is an answer or a suggestion. */
    readonly asked: readonly (readonly [string, number | null, Want])[];
}

const CASES: Readonly<Record<string, Case>> = {
    'half-width katakana': {
        language: 'ja',
        questions: ['パスワードを忘れた場合はどうすればよいですか', 'プリンターの設定方法を教えてください', 'VPNに接続できません'],
        asked: [['ﾊﾟｽﾜｰﾄﾞ', 0, 'shown'], ['ﾊﾟｽﾜｰﾄﾞを忘れた', 0, 'answer'], ['ﾌﾟﾘﾝﾀｰ', 1, 'shown'], ['ﾌﾟﾘﾝﾀ', 1, 'shown'], ['ＶＰＮに接続', 2, 'shown'], ['ｖｐｎ', 2, 'shown']],
    },
    'wide letters, and i with and without a dot': {
        language: 'en',
        questions: ['How do I connect to the VPN?', 'Where is the Istanbul office?', 'How do I request a file?'],
        asked: [['ＶＰＮ', 0, 'shown'], ['İstanbul office', 1, 'answer'], ['ıstanbul', 1, 'shown'], ['REQUEST A FİLE', 2, 'answer'], ['fıle request', 2, 'answer']],
    },
    'Turkish': {
        language: 'tr',
        questions: ['Şifremi nasıl değiştiririm?', 'İzin talebi nasıl yapılır?', 'Yazıcıyı nasıl kurarım?'],
        asked: [['ŞİFREMİ DEĞİŞTİR', 0, 'shown'], ['sifremi', 0, 'shown'], ['IZIN', 1, 'shown'], ['ızın', 1, 'shown'], ['yazici', 2, 'shown'], ['YAZICIYI NASIL', 2, 'shown']],
    },
    'a lone ordinary word, which may ask anything': {
        language: 'en',
        questions: ['Who owns my data?', 'How do I cancel my subscription?', 'Where is the canteen?'],
        asked: [['data', 0, 'not answered'], ['canteen?', 2, 'not answered'], ['where is the canteen', 2, 'answer'], ['my data', 0, 'shown']],
    },
    'names with signs': {
        language: 'en',
        questions: ['Which version of C# is supported?', 'Do you support C++?', 'Do you support F#?', 'How do I install the .NET runtime?', 'How do I install Node.js?'],
        asked: [
            ['C#', 0, 'shown'], ['c# version', 0, 'answer'], ['c++', 1, 'answer'], ['F#', 2, 'answer'], ['.NET', 3, 'shown'], ['.net runtime', 3, 'answer'],
            ['Node.js', 4, 'answer'], ['node js', 4, 'answer'], ['nodejs', 4, 'shown'], ['version of C++', null, 'not answered'], ['D#', null, 'not answered'],
        ],
    },
    'codes': {
        language: 'en',
        questions: ['What does error E_1234 mean?', 'What does 0x80070035 mean?', 'What is ORA-01017?', 'What does SQL30081N mean?'],
        asked: [
            ['e_1234', 0, 'answer'], ['E-1234', 0, 'answer'], ['E1234', 0, 'answer'], ['E 1234', 0, 'shown'], ['error E_1235', null, 'not answered'], ['E1235', null, 'not answered'],
            ['0X80070035', 1, 'answer'], ['80070035', 1, 'shown'], ['What does 0x80070036 mean?', null, 'not answered'], ['What does 80070036 mean?', null, 'not answered'],
            ['ora-01017', 2, 'answer'], ['ora01017', 2, 'answer'], ['ora 01017', 2, 'shown'], ['ORA-01018', null, 'not answered'], ['ORA01071', null, 'not answered'], ['sql30081n', 3, 'answer'], ['SQL30082N', null, 'not answered'],
        ],
    },
    'paths and file endings': {
        language: 'en',
        questions: ['How do I open C:\\Users\\Public\\Share?', 'How do I map \\\\fileserver\\public?', 'How do I open a .docx file?', 'How do I open .pst files?', 'Where do I find /etc/hosts?'],
        asked: [
            ['C:\\Users\\Public\\Share', 0, 'answer'], ['c:/users/public/share', 0, 'answer'], ['\\\\FILESERVER\\public', 1, 'answer'],
            ['docx', 2, 'shown'], ['.docx', 2, 'shown'], ['a pst file', 3, 'shown'], ['/etc/hosts', 4, 'answer'], ['etc hosts', 4, 'answer'],
        ],
    },
    'German compounds of what the FAQ says in several words': {
        language: 'de',
        questions: ['Wie richte ich einen Drucker ein?', 'Wie melde ich mich krank?', 'Wie beantrage ich Urlaub?', 'Wie setze ich mein Passwort zurück?', 'Wo finde ich die Kantine?', 'Wie rechne ich Reisekosten ab?', 'Was kostet ein Parkplatz?'],
        asked: [
            ['Druckereinrichtung', 0, 'shown'], ['Drucker einrichten', 0, 'shown'], ['Krankmeldung', 1, 'shown'], ['krankmelden', 1, 'shown'], ['krank melden', 1, 'answer'],
            ['Urlaubsantrag', 2, 'shown'], ['Urlaubsanträge', 2, 'shown'], ['Urlaub beantragen', 2, 'answer'], ['Passwortrücksetzung', 3, 'shown'],
            ['Reisekostenabrechnung', 5, 'shown'], ['Reisekosten abrechnen', 5, 'shown'], ['Parkplatzkosten', 6, 'shown'], ['Urlaubsgeld', 2, 'not answered'], ['Kantinenpasswort', null, 'not answered'],
        ],
    },
    'German compounds of the FAQ': {
        language: 'de',
        questions: ['Wie funktioniert die Druckereinrichtung?', 'An wen geht die Krankmeldung?', 'Wo stelle ich den Urlaubsantrag?', 'Wo finde ich die Kantine?'],
        asked: [
            ['Drucker einrichten', 0, 'shown'], ['drucker', 0, 'shown'], ['wie richte ich einen drucker ein', 0, 'shown'], ['krank melden', 1, 'shown'], ['krank', 1, 'shown'], ['ich bin krank', 1, 'shown'],
            ['Urlaub beantragen', 2, 'shown'], ['Antrag auf Urlaub', 2, 'shown'], ['Urlaub', 2, 'shown'],
        ],
    },
    'German verbs whose particle stands apart': {
        language: 'de',
        questions: ['Wie kann ich mein Konto einrichten?', 'Wie setze ich mein Passwort zurück?', 'Wo finde ich die Kantine?', 'Wie schalte ich Benachrichtigungen ein?', 'Wie schalte ich eine Abwesenheitsnotiz ein?', 'Wie schalte ich ein Gerät ein?'],
        asked: [
            ['Wie richte ich mein Konto ein?', 0, 'answer'], ['Passwort zurücksetzen', 1, 'answer'], ['Benachrichtigungen einschalten', 3, 'answer'], ['Benachrichtigungen ausschalten', 3, 'not answered'],
            ['Wie schalte ich die Abwesenheitsnotiz ein?', 4, 'answer'], ['Wie schalte ich eine Abwesenheitsnotiz aus?', 4, 'not answered'], ['Wie schalte ich ein Gerät aus?', 5, 'not answered'], ['Abwesenheitsnotiz ausschalten', 4, 'not answered'],
            ['Wie richte ich Outlook ein?', null, 'not answered'], ['Haare zurücksetzen', 1, 'not answered'], ['Wie kann ich mein Fahrrad zurücksetzen?', 1, 'not answered'],
        ],
    },
    'Dutch compounds': {
        language: 'nl',
        questions: ['Hoe print ik een document?', 'Hoe vraag ik verlof aan?', 'Waar vind ik mijn facturen?'],
        asked: [['printer', 0, 'shown'], ['verlofaanvraag', 1, 'shown'], ['verlof aanvragen', 1, 'shown'], ['factuur', 2, 'shown']],
    },
    'English single words of another form': {
        language: 'en',
        questions: ['How do I scan a document?', 'Where do I send an invoice?', 'How do I print double-sided?', 'Who approves my expenses?', 'How do I install software?', 'Can I encrypt my e-mails?'],
        asked: [
            ...['scanner', 'scanning', 'scans', 'scanned'].map((word) => [word, 0, 'shown'] as const), ...['invoices', 'invoicing'].map((word) => [word, 1, 'shown'] as const),
            ...['printer', 'printing'].map((word) => [word, 2, 'shown'] as const), ...['approval', 'approver'].map((word) => [word, 3, 'shown'] as const),
            ...['installation', 'installer'].map((word) => [word, 4, 'shown'] as const), ['encryption', 5, 'shown'],
        ],
    },
    'English single words, the longer one in the FAQ': {
        language: 'en',
        questions: ['How does the scanner work?', 'Where are my invoices?', 'Where is the printer?', 'What is the approval process?'],
        asked: [['scan', 0, 'shown'], ['scanning', 0, 'shown'], ['invoice', 1, 'shown'], ['print', 2, 'shown'], ['approve', 3, 'shown'], ['how do I scan my bag', null, 'not answered']],
    },
    'French': {
        language: 'fr',
        questions: ['Comment imprimer un document ?', 'Comment réinitialiser mon mot de passe ?', 'Où trouver mes factures ?'],
        asked: [['imprimante', 0, 'shown'], ['REINITIALISATION', 1, 'shown'], ['facturation', 2, 'shown']],
    },
    'Spanish': {
        language: 'es',
        questions: ['¿Cómo imprimo un documento?', '¿Dónde encuentro mis facturas?', '¿Cómo solicito vacaciones?', '¿Cómo restablezco mi contraseña?'],
        asked: [['imprimir', 0, 'shown'], ['facturación', 1, 'shown'], ['solicitud', 2, 'shown'], ['restablecer', 3, 'shown']],
    },
    'Portuguese': {
        language: 'pt-BR',
        questions: ['Onde encontro minhas faturas?', 'Como solicito férias?', 'Como instalo um aplicativo?'],
        asked: [['faturamento', 0, 'shown'], ['solicitação', 1, 'shown'], ['instalação', 2, 'shown'], ['aplicativos', 2, 'shown']],
    },
    'Italian': {
        language: 'it',
        questions: ['Come stampo un documento?', 'Dove trovo le mie fatture?', 'Come installo un programma?'],
        asked: [['stampante', 0, 'shown'], ['fatturazione', 1, 'shown'], ['installazione', 2, 'shown']],
    },
    'Russian': {
        language: 'ru',
        questions: ['Как сменить пароль?', 'Где найти мои счета?', 'Как установить программу?'],
        asked: [['пароли', 0, 'shown'], ['счёт', 1, 'shown'], ['установка', 2, 'shown']],
    },
};

describe.each(Object.entries(CASES))('%s', (_name, {language, questions, asked}) => {
    it('lead to the intended entry', async () => {
        const {ask} = createFaq(await open(source(questions.map((question, at) => entry(String(at), question, 'So.')), {language})));
        const got = asked.map(([q, id, want]) => {
            const {verdict, results} = ask(q);
            const isWanted = want === 'answer' ? verdict === 'answer' : want === 'shown' ? verdict !== 'none' : verdict !== 'answer';
            return [q, id === null ? null : Number(results[0]?.id ?? -1), isWanted ? want : verdict];
        });
        expect(got).toEqual(asked);
    });
});
