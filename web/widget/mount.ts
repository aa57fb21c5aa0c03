/** Owns the widget's place on the page: an element of its own whose shadow root neither takes nor gives styles. */
import styles from './style/widget.css?inline';

/** Puts the element at the end of the page and gives the root to draw in. */
export function createRoot(): ShadowRoot {
  const host = document.createElement('parley-chat');
  const root = host.attachShadow({ mode: 'open' });
  // A sheet that is constructed needs no permission of the page's policy, as a <style> would.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  // Follows the part of the window that a telephone's keyboard leaves.
  const viewport = window.visualViewport;
  viewport?.addEventListener('resize', () => host.style.setProperty('--height', `${viewport.height}px`));
  return root;
}
