/** The room that one topic's picture is laid out for, in its pixels. */
export interface TopicSize {
  width: number;
  /** What a window shows at a glance; the picture is taller where it has to be. */
  height: number;
  /** Whether propositions for which there is no room at a glance are shown as well. */
  opened: boolean;
}
