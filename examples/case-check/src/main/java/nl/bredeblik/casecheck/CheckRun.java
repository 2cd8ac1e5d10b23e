package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.model.json.JsonProblem;
import nl.bredeblik.model.json.NdjsonLine;
import nl.bredeblik.model.json.NdjsonReader;
import nl.bredeblik.rules.Assessment;

/** Reads one input after the other, file by file. What cannot be used is told and never stops the rest. */
final class CheckRun {

    private final Question question;
    private final Answer answer;
    private final Progress progress;
    private final PrintStream err;
    private int code = Exit.FINE;

    CheckRun(Question question, Answer answer, Progress progress, PrintStream err) {
        this.question = question;
        this.answer = answer;
        this.progress = progress;
        this.err = err;
    }

    int check(List<Input> inputs) throws IOException {
        answer.begin();
        for (Input input : inputs) {
            try (InputStream in = input.open()) {
                if (input.isLines()) {
                    lines(input, in);
                } else {
                    take(input, CaseFileJson.standard().read(in));
                }
            } catch (Unusable e) {
                tell(e.getMessage());
            } catch (IOException e) {
                tell(input.name() + ": this file cannot be read");
            }
        }
        answer.end();
        return code;
    }

    private void lines(Input input, InputStream in) throws IOException {
        NdjsonReader reader = NdjsonReader.of(in);
        boolean any = false;
        for (Option<NdjsonLine> line = reader.next(); line.isDefined(); line = reader.next()) {
            any = true;
            take(input, line.get().result());
        }
        if (!any) {
            tell(input.name() + ": there is no case file in it");
        }
    }

    private void take(Input input, Validation<Seq<JsonProblem>, CaseFile> result) throws IOException {
        if (result.isInvalid()) {
            result.getError().forEach(problem -> tell(input.name() + ": " + problem.text()));
        } else {
            assess(result.get());
        }
        progress.step();
    }

    private void assess(CaseFile file) throws IOException {
        Assessment assessment = question.ruleSet().assess(file, question.occasion());
        progress.pauseFor(() -> answer.add(assessment));
        if (!assessment.failures().isEmpty()) {
            code = Exit.UNUSABLE;
        } else if (assessment.isBlocked()) {
            code = Math.max(code, Exit.BLOCKED);
        }
    }

    private void tell(String problem) {
        code = Exit.UNUSABLE;
        progress.clear();
        err.println(problem);
    }
}
