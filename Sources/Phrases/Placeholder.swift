enum PhrasesPlaceholder {}
