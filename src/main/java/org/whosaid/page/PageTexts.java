package org.whosaid.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * All texts of the pages, for translators: a second language is a file {@code messages/msg_<language>.properties} with these names.
 * What the services themselves say, explanations and problems, comes from them.
 */
@MessageBundle
public interface PageTexts {
    @Message("Whosaid")
    String product();

    @Message("Skip to the content")
    String skip();

    @Message("Read")
    String navRead();

    @Message("Ask")
    String navAsk();

    @Message("Interface")
    String navInterface();

    @Message("Pages")
    String navLabel();

    @Message("Who said what?")
    String homeTitle();

    @Message("Paste an article")
    String homePaste();

    @Message("The text of the article")
    String homeText();

    @Message("or choose files (text or HTML, several at once)")
    String homeFiles();

    @Message("What is known about it")
    String homeAbout();

    @Message("Headline")
    String homeHeadline();

    @Message("Publisher")
    String homePublisher();

    @Message("Address")
    String homeAddress();

    @Message("Author")
    String homeByline();

    @Message("Published (2024-11-22)")
    String homePublished();

    @Message("Read and keep")
    String homeKeep();

    @Message("Read without keeping")
    String homePreview();

    @Message("Did somebody say this?")
    String askTitle();

    @Message("Latest articles")
    String homeLatest();

    @Message("No article is kept yet.")
    String homeNothing();

    @Message("Untitled article")
    String untitled();

    @Message("characters")
    String characters();

    @Message("The words")
    String askWords();

    @Message("The speaker (a name, if you have one)")
    String askSpeaker();

    @Message("Published from")
    String askFrom();

    @Message("until")
    String askTo();

    @Message("Ask")
    String askButton();

    @Message("Word by word")
    String askCompared();

    @Message("Asked")
    String askAsked();

    @Message("Article")
    String askFound();

    @Message("The words that agree are plain; what differs is underlined; numbers and denials that differ are framed;"
            + " what the quote has before and after is pale.")
    String askLegend();

    @Message("Evidence")
    String askEvidence();

    @Message("Read it in the article")
    String askContext();

    @Message("To paste into a story")
    String askCite();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Link to this answer")
    String askLink();

    @Message("Differences: {differences}")
    String askDifferences(String differences);

    @Message("A machine has compared the words with what is kept here. Nobody has checked it.")
    String askCaution();

    @Message("Yes, in exactly these words")
    String verdictVerbatim();

    @Message("Yes, but something is left out")
    String verdictPartial();

    @Message("Not in these words")
    String verdictAltered();

    @Message("Somebody else said it")
    String verdictMisattributed();

    @Message("Only reported, not quoted")
    String verdictReported();

    @Message("Nothing like it is kept here")
    String verdictNotFound();

    @Message("Too few words to tell")
    String verdictUnspecific();

    @Message("somebody whom the article does not name")
    String nobody();

    @Message("Nobody named")
    String nobodyNamed();

    @Message("Speakers")
    String speakers();

    @Message("No quotes were found in this text.")
    String noQuotes();

    @Message("{count} quotes")
    String quoteCount(int count);

    @Message("1 quote")
    String oneQuote();

    @Message("How to read it")
    String legend();

    @Message("said in quotation marks")
    String legendDirect();

    @Message("partly in quotation marks")
    String legendMixed();

    @Message("reported in other words")
    String legendIndirect();

    @Message("doubtful")
    String legendDoubtful();

    @Message("the words that say that it is said")
    String legendCue();

    @Message("who is named")
    String legendSource();

    @Message("Article")
    String articleLabel();

    @Message("Quote {number}")
    String quoteNumber(int number);

    @Message("Quote {number}, {speaker}")
    String quoteBy(int number, String speaker);

    @Message("Choose a number in the text to see who said it, why, and how sure that is.")
    String chooseQuote();

    @Message("This text is not kept: it is gone when you leave the page.")
    String notKept();

    @Message("Go on reading")
    String nextPart();

    @Message("Go back")
    String previousPart();

    @Message("Part {number} of {count}")
    String partOf(int number, int count);

    @Message("Speaker")
    String speaker();

    @Message("Why")
    String why();

    @Message("It may be")
    String candidates();

    @Message("Kind")
    String kind();

    @Message("in quotation marks")
    String kindDirect();

    @Message("partly in quotation marks")
    String kindMixed();

    @Message("reported")
    String kindIndirect();

    @Message("How sure")
    String sure();

    @Message("{quote} that somebody says this, {speaker} that it is this speaker")
    String sureOf(String quote, String speaker);

    @Message("Source")
    String source();

    @Message("Cue")
    String cue();

    @Message("Review")
    String review();

    @Message("not looked at yet")
    String statusUnreviewed();

    @Message("confirmed")
    String statusConfirmed();

    @Message("corrected")
    String statusCorrected();

    @Message("rejected")
    String statusRejected();

    @Message("Note")
    String note();

    @Message("Warnings")
    String warnings();

    @Message("In other articles")
    String elsewhere();

    @Message("Look for the same quote in other articles")
    String elsewhereLook();

    @Message("No other article has it.")
    String elsewhereNone();

    @Message("In {count} articles; first in")
    String elsewhereCount(long count);

    @Message("Articles give it to different speakers.")
    String elsewhereDiffer();

    @Message("Its wordings")
    String elsewhereVersions();

    @Message("Ask about this quote")
    String askThis();

    @Message("Files")
    String filesTitle();

    @Message("kept")
    String fileKept();

    @Message("known before")
    String fileKnown();

    @Message("refused")
    String fileRefused();

    @Message("Back to the start")
    String backHome();

    @Message("person")
    String typePerson();

    @Message("organization")
    String typeOrganization();

    @Message("group")
    String typeGroup();

    @Message("unnamed")
    String typeAnonymous();

    @Message("document")
    String typeDocument();

    @Message("author of the text")
    String typeAuthor();

    @Message("unknown")
    String typeUnknown();

    @Message("The text names the speaker in full here.")
    String reasonFullName();

    @Message("The text names the surname of somebody whom it names in full elsewhere.")
    String reasonSurname();

    @Message("The text names the given name of somebody whom it names in full elsewhere.")
    String reasonGivenName();

    @Message("The text has a short form of the name.")
    String reasonShortName();

    @Message("The text has a title or description of somebody whom it names elsewhere.")
    String reasonTitle();

    @Message("A pronoun stands for somebody who is named before.")
    String reasonPronoun();

    @Message("A label in front of the words names the speaker.")
    String reasonLabel();

    @Message("Two speak in turn, and it is this one's turn.")
    String reasonTurn();

    @Message("The text tells no more than this description.")
    String reasonDescription();

    @Message("Somebody is named next to the words.")
    String reasonNeighbour();

    @Message("The text does not say who says this.")
    String reasonNoSource();

    @Message("Several people can be meant.")
    String reasonAmbiguous();

    @Message("The text does not tell whom the words mean.")
    String reasonNoAntecedent();

    @Message("A person has said so.")
    String reasonCorrection();

    @Message("To review")
    String navReview();

    @Message("{done} of {all} looked at")
    String reviewed(long done, int all);

    @Message("Confirm")
    String confirm();

    @Message("Reject")
    String reject();

    @Message("Undo the last change")
    String undo();

    @Message("Another speaker")
    String otherSpeaker();

    @Message("What the speaker is")
    String speakerType();

    @Message("Save")
    String save();

    @Message("Words chosen in the text:")
    String chosenWords();

    @Message("They are said")
    String asContent();

    @Message("They are the cue")
    String asCue();

    @Message("They name the source")
    String asSource();

    @Message("They are a quote that is missing")
    String asQuote();

    @Message("Kind and note")
    String more();

    @Message("Keys on: j and k go to the next and the last quote, y confirms, n rejects, s names another speaker, u"
            + " undoes, x chooses the quote’s words; shift and arrows change where they end, and c, v, w and a"
            + " make them content, cue, source or a new quote")
    String keys();

    @Message("A colleague was faster")
    String conflictTitle();

    @Message("It is now")
    String conflictTheirs();

    @Message("You wanted")
    String conflictYours();

    @Message("Make my change all the same")
    String conflictMine();

    @Message("Leave it as it is now")
    String conflictLeave();

    @Message("To review")
    String queueTitle();

    @Message("Of the latest quotes that nobody has looked at, the least sure first.")
    String queueAbout();

    @Message("Nothing is left to look at.")
    String queueEmpty();

    @Message("Search")
    String navSearch();

    @Message("Search quotes")
    String searchTitle();

    @Message("Words in the quote")
    String searchWords();

    @Message("Search")
    String searchButton();

    @Message("What was found")
    String searchFound();

    @Message("Nothing was found. Leave words or filters out.")
    String searchNothing();

    @Message("any")
    String any();

    @Message("Next page")
    String nextPage();

    @Message("A name, or how it begins")
    String speakerName();

    @Message("The latest quotes by month; the highest bar is {scale}")
    String overTime(int scale);

    @Message("Latest quotes")
    String latestQuotes();

    @Message("All quotes, with filters")
    String allQuotes();

    @Message("Other names")
    String otherNames();

    @Message("Roles")
    String roles();

    @Message("none")
    String none();

    @Message("May be the same")
    String possiblySame();

    @Message("Look at a merge")
    String mergeLook();

    @Message("Not the same")
    String distinguish();

    @Message("Merged into this speaker")
    String merged();

    @Message("Undo the merge")
    String unmerge();

    @Message("Are the two one?")
    String mergeTitle();

    @Message("This will change:")
    String mergeWhat();

    @Message("{count} quotes move:")
    String mergeQuotes(int count);

    @Message("These names become other names of the speaker:")
    String mergeNames();

    @Message("These roles are added:")
    String mergeRoles();

    @Message("It can be undone exactly at any time.")
    String mergeUndo();

    @Message("Yes, merge them")
    String mergeDo();

    @Message("No, leave them")
    String cancel();
}
