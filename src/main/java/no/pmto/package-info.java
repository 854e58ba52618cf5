/**
 * The application. Every package below is a module that shows little and hides the rest.
 */
@NullMarked
package no.pmto;

import org.jspecify.annotations.NullMarked;
