package io.github.lec.source;

/** How two accounts of one question relate to each other. */
public enum Agreement {
    /** They say the same. */
    SAME,
    /** One is more precise than the other and does not contradict it: "2015-04-27" and "April 2015". */
    REFINES,
    /** They cannot both be true. */
    CONFLICTS
}
