package nl.bredeblik.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * The decrees known when this version was made. The texts for 2011 to 2019 were read. Of the later ones the title, which lists every
 * day, was read as quoted by others.
 */
final class PublishedDecrees {

    private PublishedDecrees() {}

    static Seq<EquatedDayDecree> all() {
        return Array.of(
                EquatedDayDecree.of(
                        "Besluit van 7 juni 2010, nr. 10.001566 (BWBR0027755)",
                        2011,
                        2013,
                        true,
                        "2011-05-06",
                        "2011-06-03",
                        "2012-05-18",
                        "2012-12-24",
                        "2012-12-31",
                        "2013-04-29",
                        "2013-05-10",
                        "2013-12-27"),
                EquatedDayDecree.of(
                        "Besluit van 17 juni 2013, nr. 13.001210 (BWBR0033679)",
                        2014,
                        2016,
                        true,
                        "2014-05-30",
                        "2015-01-02",
                        "2015-05-04",
                        "2015-05-15",
                        "2016-05-06"),
                EquatedDayDecree.of(
                        "Besluit van 24 oktober 2016, nr. 2016001827 (BWBR0038666; Stcrt. 2016, 58653)",
                        2017,
                        2019,
                        true,
                        "2017-04-28",
                        "2017-05-26",
                        "2018-05-11",
                        "2018-12-24",
                        "2018-12-31",
                        "2019-05-31",
                        "2019-12-27"),
                EquatedDayDecree.of(
                        "Besluit van 20 september 2019, as reported by legal-support-office.nl; 2021 and 2022 also by bailiffs",
                        2020,
                        2022,
                        false,
                        "2020-05-22",
                        "2021-05-14",
                        "2022-05-27"),
                EquatedDayDecree.of(
                        "Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025"
                                + " (Stcrt. 2022, 7812), title as quoted by sterfgeval.nl, question 70745",
                        2023,
                        2025,
                        false,
                        "2023-04-28",
                        "2023-05-19",
                        "2024-05-10",
                        "2024-12-27",
                        "2025-05-30"),
                EquatedDayDecree.of(
                        "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028"
                                + " (BWBR0051300; Stcrt. 2025, 24713), title as quoted by sterfgeval.nl, question 70745",
                        2026,
                        2028,
                        false,
                        "2026-01-02",
                        "2026-05-15",
                        "2027-05-07",
                        "2028-04-28",
                        "2028-05-26"));
    }
}
