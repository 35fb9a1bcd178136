import {describe, expect, it} from '@jest/globals';

import {createFaq} from '../../webapp/src/answer/faq';
import type {Faq} from '../../webapp/src/answer/types';
import {entry, open, source} from '../search/support';

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
    de: ['Wie beantrage ich Urlaub?', 'Kann ich meine Stunden reduzieren?', 'Wo finde ich die Kantine?'],
    es: ['¿Cómo dejo de recibir el boletín?', '¿Cómo imprimo una factura?', '¿Dónde está el comedor?'],
    fr: ['Comment installer un logiciel ?', 'Comment réserver une salle ?', 'Où est la cantine ?'],
    it: ['Come faccio a restituire un articolo?', 'Quanto costa la spedizione?', 'Dove siete?'],
    ja: ['会議室の予約方法を教えてください', '社員証をなくしました', '食堂はどこですか'],
    ko: ['회의실은 어떻게 예약하나요?', '사원증을 잃어버렸어요', '식당은 어디인가요?'],
    nl: ['Hoe reserveer ik een vergaderzaal?', 'Hoe installeer ik de printer?', 'Waar is de kantine?'],
    pl: ['Jak złożyć wniosek urlopowy?', 'Kiedy jest wypłata?', 'Gdzie jest stołówka?'],
    pt: ['Como cadastro uma chave Pix?', 'Como aumento o limite do cartão?', 'Onde fica o refeitório?'],
    ru: ['Как подключить принтер?', 'Как сбросить пароль?', 'Где столовая?'],
    zh: ['怎么取消订单？', '如何申请退货？', '食堂在哪里？'],
};

async function openIn(language: string): Promise<Faq> {
    const questions = QUESTIONS[language] ?? [];
    return createFaq(await open(source(questions.map((question, at) => entry(`e${at}`, question, '42')), {language})));
}

describe('an FAQ in another language', () => {
    it.each([
        ['de', 'Hallo zusammen, kurze Frage: ', ' Danke schon mal!'],
        ['es', 'Buenas, ¿alguien sabe ', ' Gracias de antemano'],
        ['fr', 'Coucou tout le monde, ', ' Merci d\'avance'],
        ['it', 'Salve, qualcuno sa: ', ' Grazie mille'],
        ['ja', 'お疲れ様です。', 'よろしくお願いします。'],
        ['ko', '안녕하세요. 혹시 ', ' 감사합니다'],
        ['nl', 'Hoi allemaal, weet iemand ', ' Alvast bedankt'],
        ['pl', 'Cześć wszystkim, ', ' Z góry dziękuję'],
        ['pt', 'Oi gente, alguém sabe ', ' Obrigado desde já'],
        ['ru', 'Добрый день! Подскажите, пожалуйста, ', ' Заранее спасибо'],
        ['zh', '大家好，请问一下，', '谢谢！'],
    ])('answers in %s after a greeting as without: %j', async (language, before, after) => {
        const faq = await openIn(language);
        const [first = ''] = QUESTIONS[language] ?? [];
        const {verdict, results: [result]} = faq.ask(before + first + after);
        expect([verdict, result?.id]).toEqual(['answer', 'e0']);
        expect(faq.ask(`${before.trim()} ${after}`).verdict).toBe('none');
    });

    it.each([
        ['de', 'Kann ich meine Stunden aufstocken?'],
        ['es', '¿Cómo empiezo a recibir el boletín?'],
        ['fr', 'Comment désinstaller un logiciel ?'],
        ['it', 'Come faccio ad acquistare un articolo?'],
        ['ja', '会議室のキャンセル方法を教えてください'],
        ['ko', '회의실은 어떻게 취소하나요?'],
        ['nl', 'Hoe annuleer ik een vergaderzaal?'],
        ['pl', 'Jak anulować wniosek urlopowy?'],
        ['pt', 'Como excluo uma chave Pix?'],
        ['ru', 'Как отключить принтер?'],
        ['zh', '怎么恢复订单？'],
    ])('does not answer the opposite in %s: %s', async (language, question) => {
        expect((await openIn(language)).ask(question).verdict).not.toBe('answer');
    });

    it.each([
        ['ja', '育休はどうやって取ればいいですか'],
        ['ko', '육아휴직은 어떻게 하나요?'],
        ['pl', 'Gdzie jest toaleta?'],
        ['zh', '洗手间在哪里？'],
    ])('does not answer in %s what shares function words alone: %s', async (language, question) => {
        expect((await openIn(language)).ask(question).verdict).not.toBe('answer');
    });
});
