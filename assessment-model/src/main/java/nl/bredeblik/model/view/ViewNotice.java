package nl.bredeblik.model.view;

/**
 * What every view of everybody says, word for word the same: that parts may have been left out, and on which grounds. It does
 * not say whether anything was.
 */
public enum ViewNotice {
    /** In Dutch. */
    NL(
            "Uit dit overzicht kunnen delen van het dossier zijn weggelaten: wat niet over de lezer gaat, wat de privacy of de "
                    + "veiligheid van een ander raakt, eigen woorden die niet met de lezer zijn gedeeld, en wat alleen voor het team is."),
    /** In English. */
    EN(
            "Parts of the file may have been left out of this view: what is not about the reader, what touches another person's "
                    + "privacy or safety, own words that were not shared with the reader, and what is for the team alone."),
    /** In plain Dutch, for adults and children alike. */
    B1("Misschien staat hier niet alles uit het dossier. Een dossier is wat hulpverleners hebben opgeschreven. "
            + "Soms laten zij iets weg. Het gaat dan over iemand anders. Of het is nodig voor iemands veiligheid. "
            + "Of iemand wilde zijn eigen woorden niet delen. Of het is alleen voor de hulpverleners.");

    private final String text;

    ViewNotice(String text) {
        this.text = text;
    }

    /** {@return the words} */
    public String text() {
        return text;
    }
}
