// The FAQ's display name.

/** The FAQ's title as a name: "IT help desk" is the "IT help desk FAQ", and one without a title the "FAQ". */
export function faqName(title: string): string {
    const name = title.trim();
    return name === '' || (/\bFAQ\b/i).test(name) ? name || 'FAQ' : `${name} FAQ`;
}
