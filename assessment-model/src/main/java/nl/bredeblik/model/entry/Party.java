package nl.bredeblik.model.entry;

/**
 * Whoever can act, speak, be informed or be responsible: a member of the family, a network person, an organisation or a
 * professional.
 */
public interface Party extends Entry {

    @Override
    Id<? extends Party> id();
}
