/** What the site is measured against, and what both need to run. */
@NullMarked
package no.pmto.serving;

import org.jspecify.annotations.NullMarked;
