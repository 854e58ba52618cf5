/**
 * Public pages and files as finished bytes, handed out before anything of the application
 * is reached.
 *
 * <pre>
 * request ─► PreparedHandler ── on the Shelf, and of this edition ─► PreparedPage ─► answer
 *                │                               ▲
 *                │ else, on another thread       │ puts a copy there, if everybody may have it
 *                ▼                               │
 *           compression ─────────────────► CopyHandler ─► filters, MVC, Thymeleaf ─► answer
 * </pre>
 *
 * What everybody may have, its controller says ({@code Cache-Control: public}). The shelf
 * keeps a page as it is, with gzip and with Brotli, and no more than a set number of
 * bytes. After a new edition the first who asks for a page gets it made anew; who asks
 * meanwhile gets the former page, whole, and nobody waits.
 */
@NullMarked
package no.pmto.prepared;

import org.jspecify.annotations.NullMarked;
