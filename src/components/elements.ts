/**
 * Every custom element that a page may hold, in one file for all of them: it is small, is fetched once, and
 * spares each page a request for every element. What only one page has (results, contact, language, 404) it loads itself.
 */
import './visit/take-in.ts';
import './article/article-tabs.ts';
import './article/glossary-term.ts';
import './article-page/contact-link.ts';
import './article-page/moved-parts.ts';
import './article-page/share-tools.ts';
import './frame/language-choice.ts';
import './journey/persona-choice.ts';
import './journey/raised-articles.ts';
import './replies/reply-kit.ts';
import './search/search-box.ts';
