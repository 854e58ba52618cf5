/**
 * What visitors who agreed to be counted do on the site, in tables, charts and on the
 * map: for editors, who see no number that could point at one family.
 */
@NullMarked
package no.pmto.editorial.numbers;

import org.jspecify.annotations.NullMarked;
