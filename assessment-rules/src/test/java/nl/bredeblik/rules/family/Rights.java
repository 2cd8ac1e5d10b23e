package nl.bredeblik.rules.family;

import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.participation.InformMeans;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;

/** What people were told of their rights. */
public final class Rights {

    private Rights() {}

    /** That somebody was told of the procedure and of his or her rights. */
    public static Informing told(String id, Id<? extends Party> person, LocalDate on) {
        return Informing.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .addTopics(InformTopic.PROCEDURE)
                .addTopics(InformTopic.DATA_PROCESSING)
                .addTopics(InformTopic.ACCESS)
                .addTopics(InformTopic.CORRECTION)
                .addTopics(InformTopic.OWN_STATEMENT)
                .addTopics(InformTopic.COMPLAINT)
                .addTopics(InformTopic.CONFIDENTIAL_ADVISER)
                .addTopics(InformTopic.LAWYER)
                .to(person)
                .on(on)
                .means(InformMeans.CONVERSATION)
                .build();
    }
}
