/**
 * What is always true of the code of both libraries, as rules that each can be shown to fail. Packages named {@code
 * fixture} break one rule each, on purpose.
 */
package nl.bredeblik.architecture;
