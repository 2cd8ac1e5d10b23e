package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: the explanatory analysis and earlier help. Each list keeps the order in
 * which its entries were given.
 */
public interface AnalysisEntries {

    /** {@return every state of every {@link ExplanatoryAnalysis} that was recorded} */
    Seq<ExplanatoryAnalysis> analyses();

    /** {@return every state of every {@link HelpEpisode} that was recorded} */
    Seq<HelpEpisode> helpEpisodes();

    /** {@return every state of every {@link NoEarlierHelp} that was recorded} */
    Seq<NoEarlierHelp> noEarlierHelp();
}
