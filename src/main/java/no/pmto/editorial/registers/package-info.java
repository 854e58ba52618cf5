/**
 * Registers that others keep: Bring's postal codes by file, Enhetsregisteret and the
 * listed websites by asking; what they say is shown before it changes anything.
 */
@NullMarked
package no.pmto.editorial.registers;

import org.jspecify.annotations.NullMarked;
