// Adds style sheets to the page. build/inject_css.mjs compiles an imported .css file into this call.

export function addStyles(css: string): void {
    const style = document.createElement('style');
    style.dataset.plugin = 'faq-bot';
    style.textContent = css;
    document.head.append(style);
}
