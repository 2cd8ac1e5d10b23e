package nl.bredeblik.model.card;

import io.vavr.collection.Seq;

/**
 * A section of a card with what stands in it.
 *
 * @param section which section
 * @param items what stands in it, in the order of the file; empty where nothing is recorded that this reader sees
 */
public record CardPanel(CardSection section, Seq<CardItem> items) {}
