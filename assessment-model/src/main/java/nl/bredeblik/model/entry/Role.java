package nl.bredeblik.model.entry;

/** What things of a kind are in a case file: parties and other entries, each in a list, or parts that stand inside an entry. */
enum Role {
    PARTY,
    ENTRY,
    PART
}
