package nl.bredeblik.model.seen;

import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.model.view.FileView;
import nl.bredeblik.model.view.ViewNotice;

/** The view of a file as a document, with all that a view says. */
final class ViewSurface {

    static final Surface DOCUMENT = (file, reader, day) -> document(FileView.of(file, reader, day));

    private ViewSurface() {}

    private static String document(FileView view) {
        return view.reader() + "\n" + view.day() + "\n" + view.notice(ViewNotice.NL) + "\n"
                + CaseFileJson.standard().write(view.file()) + view.feedback().mkString("\n");
    }
}
