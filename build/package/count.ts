// Numbers with their nouns, for messages: `1 entry`, `1,200 questions`.

export function countOf(count: number, one: string, many = `${one}s`): string {
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
