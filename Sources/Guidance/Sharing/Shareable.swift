/// What may leave the search for a calendar, a phone or another person.
///
/// An allow-list: each projection names the fields it copies out, and none has a place for journal, mood or a private
/// note. What is made for outside takes one of them and cannot be handed a `JobSearch`.
public enum Shareable {}
