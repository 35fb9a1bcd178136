// Puts style sheets on the page. What imports one has it there from the first use on; build/inject_css.mjs makes the call.

export function addStyles(css: string): void {
    const style = document.createElement('style');
    style.dataset.plugin = 'faq-bot';
    style.textContent = css;
    document.head.append(style);
}
