/// British English, the language of this version.
///
/// Every file of this module is an enum of static functions from values to
/// sentences; none keeps state or reads anything. A second language is a second
/// set of the same functions: each enum then takes a language as its first
/// parameter and switches to `RefusalWords+German.swift` and the like, one file
/// beside each. Callers hand over codes and values only, so nothing outside this
/// module changes but that parameter.
public enum Language: String, Sendable, CaseIterable {
    case britishEnglish = "en-GB"
}
