enum ParsersPlaceholder {}
